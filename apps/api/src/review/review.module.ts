import { Module } from '@nestjs/common';
import { QueueResolver } from './queue.resolver.js';
import { ReviewQueue } from './review-queue.js';
import { EvidenceReviewResolver, ReviewResolver } from './review.resolver.js';
import { AssignReview } from './work/assign-review.js';
import { ReadingNow } from './work/reading-now.js';
import { ReleaseReview } from './work/release-review.js';
import { StaleReviews } from './work/stale-reviews.js';
import { ReviewWorkResolver } from './work/work.resolver.js';

/** Where items stand in review, what waits for whom, who works on it, and freeing what nobody touches. */
@Module({
  providers: [
    ...[EvidenceReviewResolver, ReviewResolver, QueueResolver, ReviewQueue],
    ...[ReviewWorkResolver, AssignReview, ReleaseReview, ReadingNow, StaleReviews],
  ],
})
export class ReviewModule {}
