# One image for all processes: the gateway, the departments and their workers differ only in the command (compose.yaml).

FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/cli/package.json packages/cli/
COPY packages/kernel/package.json packages/kernel/
COPY packages/provider-simulator/package.json packages/provider-simulator/
COPY packages/runtime/package.json packages/runtime/
COPY packages/stack/package.json packages/stack/
COPY packages/subgraph/package.json packages/subgraph/
COPY schema/package.json schema/
COPY subgraphs/approval/package.json subgraphs/approval/
COPY subgraphs/concierge/package.json subgraphs/concierge/
COPY subgraphs/utilities/package.json subgraphs/utilities/
COPY subgraphs/acceptance/package.json subgraphs/acceptance/
COPY subgraphs/exchange/package.json subgraphs/exchange/
COPY gateway/package.json gateway/
RUN npm ci --omit=dev && npm cache clean --force

FROM node:24-slim AS dashboard
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json ./
COPY dashboard/package.json dashboard/
RUN npm ci --workspace dashboard && npm cache clean --force
COPY dashboard/ dashboard/
RUN cd dashboard && node ../node_modules/vite/bin/vite.js build

FROM node:24-slim
ENV NODE_ENV=production \
    APOLLO_TELEMETRY_DISABLED=true \
    HOST=0.0.0.0 \
    DASHBOARD_FOLDER=/app/dashboard/dist \
    NODE_COMPILE_CACHE=/tmp/node-compile-cache
WORKDIR /app
COPY --from=dependencies /app/ ./
COPY schema/ schema/
COPY packages/ packages/
COPY subgraphs/ subgraphs/
COPY gateway/ gateway/
COPY --from=dashboard /app/dashboard/dist/ dashboard/dist/
# A volume mounted here belongs to whom the folder belongs to: exchange and approval keep the contents of materials in them.
RUN install -d -o node -g node /data/materials /data/approval-materials
USER node
EXPOSE 4000
# Node runs TypeScript as it is and is itself the process that gets SIGTERM: no shell, no build step.
CMD ["node", "gateway/src/main.ts"]
