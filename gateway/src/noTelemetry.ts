/** Imported before @apollo/gateway: its meter exporter is made unless this is set, and nothing may leave the machine. */
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
