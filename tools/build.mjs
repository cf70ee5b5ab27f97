import { buildProduct } from './nx/build-product.mjs';

/** `npm run build`: builds the service, the dashboard and the libraries under them into their dist folders. */
console.log('Building the service and the dashboard.');
try {
  await buildProduct();
  console.log('Built. "npm start" serves it.');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
