import type { Day } from '@states-must/domain';
import type { DataSource } from 'typeorm';
export async function publishCatalogue(source: DataSource, asOf: Day): Promise<string> {
  void [source, asOf];
  return 'later';
}
