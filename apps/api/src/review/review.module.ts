import { Module } from '@nestjs/common';
import { QueueResolver } from './queue.resolver.js';
import { ReviewQueue } from './review-queue.js';
import { EvidenceReviewResolver, ReviewResolver } from './review.resolver.js';

/** Where items stand in review, and what waits for whom. */
@Module({ providers: [EvidenceReviewResolver, ReviewResolver, QueueResolver, ReviewQueue] })
export class ReviewModule {}
