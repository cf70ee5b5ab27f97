import { Module } from '@nestjs/common';
import { ChangeMethod } from './change-method.js';
import { MethodJobs } from './method-jobs.js';
import { MethodsResolver } from './methods.resolver.js';

/** The method as data: its versions, and changing it. */
@Module({ providers: [MethodsResolver, ChangeMethod, MethodJobs] })
export class MethodsModule {}
