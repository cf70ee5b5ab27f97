/** What one request may ask for. The reasons stand in docs; each refusal names its number. */
export const LIMITS = {
  /** Bytes of a request's body. */
  bodyBytes: 100 * 1024,
  /** Tokens of a GraphQL document. */
  tokens: 1_000,
  /** Levels of fields. The deepest page asks for six: cell, criteria, links, evidence, source, field. */
  depth: 8,
  /** Aliases, fragments counted where they are used. */
  aliases: 15,
  /** Fields at the top of the operation. */
  rootFields: 10,
  /** Fragments that the document defines. */
  fragments: 20,
  /** Directives, fragments counted where they are used. */
  directives: 5,
  /** Operations in one document. */
  operations: 1,
  /** Faults of a document that are told at once. */
  faults: 5,
  /** Items of a page. */
  pageSize: 100,
  /** Items of a page where no number is given. */
  defaultPageSize: 25,
  /** Characters of a search text. */
  searchText: 200,
  /** Values in one list of a filter. */
  listArgument: 100,
  /** Jurisdictions whose cells one request may ask for; the matrix shows all of them. */
  rowsOfCells: 100,
  /** The same for another day or another moment: those cells are derived, not read. */
  rowsOfDerivedCells: 25,
  /** Reads of one request that run at a time: the public has four connections, and no reader may take most of them. */
  readsAtOnce: 2,
  /** Reads that one request may make. What lists ask for is read together; this bounds what cannot be. */
  reads: 500,
} as const;
