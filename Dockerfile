# The product as one image: the service with the built dashboard. PostgreSQL runs beside it (docker-compose.yml).
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY apps/dashboard/package.json apps/dashboard/
COPY apps/journeys/package.json apps/journeys/
COPY libs/catalogue/package.json libs/catalogue/
COPY libs/contract/package.json libs/contract/
COPY libs/database/package.json libs/database/
COPY libs/domain/package.json libs/domain/
RUN npm ci
COPY . .
RUN node tools/build.mjs
RUN npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "tools/launch/is-healthy.mjs"]
CMD ["node", "tools/start.mjs", "--built"]
