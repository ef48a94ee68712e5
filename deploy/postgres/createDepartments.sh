#!/bin/sh
# Run once by the postgres image over an empty data folder: a role and a database for each department and for the gateway, closed to the others.
set -eu

create_department() {
  psql -v ON_ERROR_STOP=1 -v department="$1" -v password="$2" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE :"department" LOGIN PASSWORD :'password';
CREATE DATABASE :"department" OWNER :"department";
REVOKE CONNECT ON DATABASE :"department" FROM PUBLIC;
SQL
}

create_department gateway "$GATEWAY_DB_PASSWORD"
create_department approval "$APPROVAL_DB_PASSWORD"
create_department concierge "$CONCIERGE_DB_PASSWORD"
create_department utilities "$UTILITIES_DB_PASSWORD"
create_department acceptance "$ACCEPTANCE_DB_PASSWORD"
create_department exchange "$EXCHANGE_DB_PASSWORD"
