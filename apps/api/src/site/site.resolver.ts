import { Context, Query, Resolver } from '@nestjs/graphql';
import { today, evidenceTo, matrixRevision } from '@states-must/database';
import { METHOD_1_0 } from '@states-must/domain';
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
      methodVersion: METHOD_1_0.version,
      revision: await matrixRevision(tx),
      standard: context.reference.standardOf().code,
      today: await today(tx),
      version: PRODUCT_VERSION,
    }));
  }

  @Query(() => ServedMethod, { description: 'How a status comes about.' })
  method(): ServedMethod {
    return serveMethod(METHOD_1_0);
  }
}
