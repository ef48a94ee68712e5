import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { newId } from '@guanjia/kernel/newId';
import pg from 'pg';
import { listen } from 'soap';
import { onTestFinished } from 'vitest';

const wsdlFile = new URL('quality.wsdl', import.meta.url);

/** Serves this on a free port until the test is finished. */
export async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { server, url: `http://127.0.0.1:${port}` };
}

/** A REST system with two inspections of this project; `asked` are the paths. */
export async function startSite(projectId: string) {
  const asked: (string | undefined)[] = [];
  const inspections = ['site-1', 'site-2'].map((id) => ({
    id,
    result: 'PASSED',
    inspected_on: '2026-05-06',
    findings: [],
  }));
  const { url } = await serve((request, response) => {
    asked.push(request.url);
    const path = request.url?.split('?')[0];
    const one = inspections.find(({ id }) => path === `/v1/inspections/${id}`);
    const answers = new Map<string | undefined, unknown>([
      [`/v1/projects/${projectId}/inspections`, inspections],
      [`/v1/progress/${projectId}`, { project_id: projectId, percent: 46 }],
    ]);
    const answer = answers.get(path) ?? one;
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  return { url: `${url}/v1`, asked };
}

/** A SOAP system with one inspection of this project. */
export async function startQuality(projectId: string) {
  const { server, url } = await serve((_, response) => void response.writeHead(404).end());
  const inspection = { inspectionId: 'soap-1', result: 'RECTIFY', score: 80, findings: [{ text: '临边防护缺失' }] };
  const Port = {
    GetInspections: (given: { projectId?: string }) => ({
      inspection: given.projectId === projectId ? [inspection] : [],
    }),
    FindInspection: ({ inspectionId }: { inspectionId?: string }) => (inspectionId === 'soap-1' ? { inspection } : {}),
  };
  listen(server, '/soap', { Quality: { Port } } as never, readFileSync(wsdlFile, 'utf8'));
  return `${url}/soap`;
}

/** A schema of its own in a real PostgreSQL, with two flights over this project. */
export async function startFlights(postgresUrl: string, projectId: string) {
  const schema = `flights_${newId().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  onTestFinished(async () => {
    await client.query(`drop schema ${schema} cascade`);
    await client.end();
  });
  await client.query(`create schema ${schema};
    create table ${schema}.drone_flights (
      flight_id int8 primary key, project_id text not null, flown_on date, "at" timestamptz, area numeric(12, 2),
      pictures text[], payload jsonb, raw bytea, "it's ""odd""" text, ok boolean);
    comment on table ${schema}.drone_flights is '无人机航次';
    comment on column ${schema}.drone_flights.area is '航拍面积（平方米）';
    create table ${schema}.no_key (a int);
    create table ${schema}.two_keys (a int, b int, primary key (a, b));
    create table ${schema}.odd_key (a numeric primary key);`);
  await client.query(
    `insert into ${schema}.drone_flights values (9007199254740993, $1, '2026-05-06', '2026-05-06T08:00:00+08:00', 12000.50, '{a,b}', '{"wind": 3}', '\\x00', 'x', true),
      (2, $1, '2026-05-07', null, null, null, null, null, null, false)`,
    [projectId],
  );
  return { schema, table: `${schema}.drone_flights` };
}
