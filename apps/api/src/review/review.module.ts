import { Module } from '@nestjs/common';
import { QueueResolver } from './queue.resolver.js';
import { ReviewQueue } from './review-queue.js';
import { EvidenceReviewResolver, ReviewResolver } from './review.resolver.js';
import { AssignReview } from './assignment/assign-review.js';
import { ReadingNow } from './assignment/reading-now.js';
import { ReleaseReview } from './assignment/release-review.js';
import { StaleReviews } from './assignment/stale-reviews.js';
import { ReviewWorkResolver } from './assignment/work.resolver.js';

/** Where items stand in review, what waits for whom, who works on it, and freeing what nobody touches. */
@Module({
  providers: [
    ...[EvidenceReviewResolver, ReviewResolver, QueueResolver, ReviewQueue],
    ...[ReviewWorkResolver, AssignReview, ReleaseReview, ReadingNow, StaleReviews],
  ],
})
export class ReviewModule {}
