import { Context, Query, Resolver } from '@nestjs/graphql';
import { today, evidenceTo, matrixRevision } from '@states-must/database';
import { Config } from '../platform/config/config.js';
import type { RequestContext } from '../platform/context/request-context.js';
import { serveMethod, ServedMethod } from './method.js';
import { PRODUCT_VERSION } from './product-version.js';
import { ServedSite } from './site.js';

/** The site itself and the method it works by. */
@Resolver()
export class SiteResolver {
  constructor(private readonly config: Config) {}

  @Query(() => ServedSite, { description: 'What every page says of the whole.' })
  site(@Context() context: RequestContext): Promise<ServedSite> {
    return context.readPublic(async (tx) => ({
      demo: this.config.demo,
      evidenceTo: await evidenceTo(tx),
      exitSite: this.config.exitSite,
      methodVersion: context.reference.method.version,
      revision: await matrixRevision(tx),
      standard: context.reference.standardOf().code,
      today: await today(tx),
      version: PRODUCT_VERSION,
    }));
  }

  @Query(() => ServedMethod, { description: 'How a status comes about.' })
  method(@Context() context: RequestContext): ServedMethod {
    return serveMethod(context.reference.method);
  }
}
