import { Column, PrimaryColumn, PrimaryGeneratedColumn, type ColumnOptions } from 'typeorm';

/** A column of text; null only where it says so. */
export const Text = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'text', name, ...options });

/** A column of text that may be empty. */
export const MaybeText = (name: string): PropertyDecorator => Column({ type: 'text', name, nullable: true });

/** A whole number. */
export const Whole = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'integer', name, ...options });

/** A list of words; null only where it says so. */
export const Words = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'text', array: true, name, ...options });

/** A moment, in UTC; null only where it says so. */
export const Moment = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'timestamp with time zone', name, ...options });

/** A moment that has not come for every row. */
export const MaybeMoment = (name: string): PropertyDecorator => Moment(name, { nullable: true });

/** A document; null only where it says so. */
export const Document = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'jsonb', name, ...options });

/** The id of another row. */
export const Reference = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'uuid', name, ...options });

/** The random id of a row: version 4, which tells neither order nor moment. */
export const Id = (table: string): PropertyDecorator =>
  PrimaryGeneratedColumn('uuid', { name: 'id', primaryKeyConstraintName: `pk_${table}` });

/** A part of a key that is a code or another row's id. */
export const Key = (table: string, name: string, type: 'text' | 'uuid' | 'integer' = 'text'): PropertyDecorator =>
  PrimaryColumn({ type, name, primaryKeyConstraintName: `pk_${table}` });
