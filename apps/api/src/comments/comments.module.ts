import { Module } from '@nestjs/common';
import { AddComment } from './add-comment.js';
import { CommentWriteResolver } from './comment-write.resolver.js';
import {
  CellCommentsResolver,
  CommentsResolver,
  EvidenceCommentsResolver,
  MentionsResolver,
} from './comments.resolver.js';
import { EditComment } from './edit-comment.js';
import { MarkMentionsRead } from './mark-mentions-read.js';
import { RemoveComment } from './remove-comment.js';

/** Comments on records, and whom they call. */
@Module({
  providers: [
    ...[CommentsResolver, EvidenceCommentsResolver, CellCommentsResolver, MentionsResolver, CommentWriteResolver],
    ...[AddComment, EditComment, RemoveComment, MarkMentionsRead],
  ],
})
export class CommentsModule {}
