import { addressOf } from './service.mjs';

/** For the image's health check: ends with 0 where the service on HOST and PORT says that it lives. */
const answer = await fetch(`${addressOf(process.env.HOST || '127.0.0.1', process.env.PORT || 3000)}/health`).catch(
  () => null,
);
process.exit(answer?.ok ? 0 : 1);
