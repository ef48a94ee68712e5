/** Runs a contender as many processes that share its port (`--cluster`). It ends when the bench does. */
import cluster from 'node:cluster';
import { readClusterConfig } from '../config.ts';

const { CLUSTER_SCRIPT, CLUSTER_WORKERS } = readClusterConfig();

cluster.setupPrimary({ exec: CLUSTER_SCRIPT });
for (let worker = 0; worker < CLUSTER_WORKERS; worker += 1) cluster.fork();
// A worker that ends is not started again: the bench would measure fewer than it says, so all ends.
cluster.on('exit', () => process.exit(1));
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
