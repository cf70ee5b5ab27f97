/**
 * Loaded into the service before anything else: where the process that started it is killed, the channel between them
 * closes, and the service stops in its own order instead of living on alone.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The channel alone must not keep a service alive that has nothing left to do.
process.channel?.unref();
