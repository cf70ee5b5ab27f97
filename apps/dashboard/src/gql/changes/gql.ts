/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment CellStep on CellChange {\n  id\n  at\n  since\n  kind\n  changed\n  hiddenEvidenceCount\n  methodVersion\n  before {\n    ...StepHead\n  }\n  after {\n    ...StepHead\n  }\n  evidence {\n    id\n    reference\n    title\n    kind\n    sensitive\n  }\n}\n\nfragment StepHead on CellHead {\n  status\n  confidence\n  contested\n  basis\n  direction\n}": typeof types.CellStepFragmentDoc,
    "fragment EditionLine on Edition {\n  slug\n  name\n  asOf\n  knownAt\n  createdAt\n  methodVersion\n  rowCount\n  note\n  standard {\n    code\n  }\n}": typeof types.EditionLineFragmentDoc,
    "fragment EvidenceRow on Evidence {\n  id\n  reference\n  title\n  kind\n  language\n  credibility\n  adopted\n  inForceFrom\n  inForceTo\n  observed\n  published\n  checked\n  sensitive\n  visibility\n  state\n  withdrawnAt\n  source {\n    id\n    title\n    publisher\n    publisherKind\n    reliability\n    year\n    url\n  }\n}": typeof types.EvidenceRowFragmentDoc,
    "fragment Further on Evidence {\n  connection\n  promulgated\n  identifiers {\n    scheme\n    value\n  }\n  translations {\n    language\n    title\n    summary\n    by\n  }\n  relations {\n    ...Relation\n  }\n  relatedBy {\n    ...Relation\n  }\n}\n\nfragment Relation on EvidenceRelation {\n  kind\n  on\n  note\n  evidence {\n    id\n    reference\n    title\n    kind\n    sensitive\n    state\n  }\n}": typeof types.FurtherFragmentDoc,
    "fragment ItemFile on EvidenceFile {\n  id\n  name\n  mediaType\n  bytes\n  sha256\n  public\n  url\n}": typeof types.ItemFileFragmentDoc,
    "fragment LinkWords on CrosswalkLink {\n  id\n  relation\n  carries\n  note\n  fromStandard\n  toStandard\n  from {\n    code\n    standard\n    title\n  }\n  to {\n    code\n    standard\n    title\n  }\n}": typeof types.LinkWordsFragmentDoc,
    "fragment Refusal on Refused {\n  problems {\n    code\n    field\n    message\n  }\n}": typeof types.RefusalFragmentDoc,
    "fragment Viewer on Viewer {\n  id\n  displayName\n  email\n  canAttach\n  canInvite\n  canReview\n  drafts\n  queue\n  grants {\n    region\n    role\n  }\n}": typeof types.ViewerFragmentDoc,
    "query Changes($filter: ChangeFilter, $coming: UpcomingFilter, $first: Int!, $after: String, $upcoming: Boolean!) {\n  changes(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...CellStep\n      jurisdiction {\n        code\n        name {\n          text\n          language\n        }\n      }\n      obligation {\n        code\n        standard\n        title\n      }\n    }\n  }\n  upcoming(filter: $coming, first: 50) @include(if: $upcoming) {\n    day\n    kind\n    before {\n      status\n      confidence\n    }\n    after {\n      status\n      confidence\n    }\n    evidence {\n      id\n      reference\n      title\n      kind\n      sensitive\n    }\n    jurisdiction {\n      code\n      name {\n        text\n        language\n      }\n    }\n    obligation {\n      code\n      standard\n      title\n    }\n  }\n}": typeof types.ChangesDocument,
};
const documents: Documents = {
    "fragment CellStep on CellChange {\n  id\n  at\n  since\n  kind\n  changed\n  hiddenEvidenceCount\n  methodVersion\n  before {\n    ...StepHead\n  }\n  after {\n    ...StepHead\n  }\n  evidence {\n    id\n    reference\n    title\n    kind\n    sensitive\n  }\n}\n\nfragment StepHead on CellHead {\n  status\n  confidence\n  contested\n  basis\n  direction\n}": types.CellStepFragmentDoc,
    "fragment EditionLine on Edition {\n  slug\n  name\n  asOf\n  knownAt\n  createdAt\n  methodVersion\n  rowCount\n  note\n  standard {\n    code\n  }\n}": types.EditionLineFragmentDoc,
    "fragment EvidenceRow on Evidence {\n  id\n  reference\n  title\n  kind\n  language\n  credibility\n  adopted\n  inForceFrom\n  inForceTo\n  observed\n  published\n  checked\n  sensitive\n  visibility\n  state\n  withdrawnAt\n  source {\n    id\n    title\n    publisher\n    publisherKind\n    reliability\n    year\n    url\n  }\n}": types.EvidenceRowFragmentDoc,
    "fragment Further on Evidence {\n  connection\n  promulgated\n  identifiers {\n    scheme\n    value\n  }\n  translations {\n    language\n    title\n    summary\n    by\n  }\n  relations {\n    ...Relation\n  }\n  relatedBy {\n    ...Relation\n  }\n}\n\nfragment Relation on EvidenceRelation {\n  kind\n  on\n  note\n  evidence {\n    id\n    reference\n    title\n    kind\n    sensitive\n    state\n  }\n}": types.FurtherFragmentDoc,
    "fragment ItemFile on EvidenceFile {\n  id\n  name\n  mediaType\n  bytes\n  sha256\n  public\n  url\n}": types.ItemFileFragmentDoc,
    "fragment LinkWords on CrosswalkLink {\n  id\n  relation\n  carries\n  note\n  fromStandard\n  toStandard\n  from {\n    code\n    standard\n    title\n  }\n  to {\n    code\n    standard\n    title\n  }\n}": types.LinkWordsFragmentDoc,
    "fragment Refusal on Refused {\n  problems {\n    code\n    field\n    message\n  }\n}": types.RefusalFragmentDoc,
    "fragment Viewer on Viewer {\n  id\n  displayName\n  email\n  canAttach\n  canInvite\n  canReview\n  drafts\n  queue\n  grants {\n    region\n    role\n  }\n}": types.ViewerFragmentDoc,
    "query Changes($filter: ChangeFilter, $coming: UpcomingFilter, $first: Int!, $after: String, $upcoming: Boolean!) {\n  changes(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...CellStep\n      jurisdiction {\n        code\n        name {\n          text\n          language\n        }\n      }\n      obligation {\n        code\n        standard\n        title\n      }\n    }\n  }\n  upcoming(filter: $coming, first: 50) @include(if: $upcoming) {\n    day\n    kind\n    before {\n      status\n      confidence\n    }\n    after {\n      status\n      confidence\n    }\n    evidence {\n      id\n      reference\n      title\n      kind\n      sensitive\n    }\n    jurisdiction {\n      code\n      name {\n        text\n        language\n      }\n    }\n    obligation {\n      code\n      standard\n      title\n    }\n  }\n}": types.ChangesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CellStep on CellChange {\n  id\n  at\n  since\n  kind\n  changed\n  hiddenEvidenceCount\n  methodVersion\n  before {\n    ...StepHead\n  }\n  after {\n    ...StepHead\n  }\n  evidence {\n    id\n    reference\n    title\n    kind\n    sensitive\n  }\n}\n\nfragment StepHead on CellHead {\n  status\n  confidence\n  contested\n  basis\n  direction\n}"): (typeof documents)["fragment CellStep on CellChange {\n  id\n  at\n  since\n  kind\n  changed\n  hiddenEvidenceCount\n  methodVersion\n  before {\n    ...StepHead\n  }\n  after {\n    ...StepHead\n  }\n  evidence {\n    id\n    reference\n    title\n    kind\n    sensitive\n  }\n}\n\nfragment StepHead on CellHead {\n  status\n  confidence\n  contested\n  basis\n  direction\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EditionLine on Edition {\n  slug\n  name\n  asOf\n  knownAt\n  createdAt\n  methodVersion\n  rowCount\n  note\n  standard {\n    code\n  }\n}"): (typeof documents)["fragment EditionLine on Edition {\n  slug\n  name\n  asOf\n  knownAt\n  createdAt\n  methodVersion\n  rowCount\n  note\n  standard {\n    code\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EvidenceRow on Evidence {\n  id\n  reference\n  title\n  kind\n  language\n  credibility\n  adopted\n  inForceFrom\n  inForceTo\n  observed\n  published\n  checked\n  sensitive\n  visibility\n  state\n  withdrawnAt\n  source {\n    id\n    title\n    publisher\n    publisherKind\n    reliability\n    year\n    url\n  }\n}"): (typeof documents)["fragment EvidenceRow on Evidence {\n  id\n  reference\n  title\n  kind\n  language\n  credibility\n  adopted\n  inForceFrom\n  inForceTo\n  observed\n  published\n  checked\n  sensitive\n  visibility\n  state\n  withdrawnAt\n  source {\n    id\n    title\n    publisher\n    publisherKind\n    reliability\n    year\n    url\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Further on Evidence {\n  connection\n  promulgated\n  identifiers {\n    scheme\n    value\n  }\n  translations {\n    language\n    title\n    summary\n    by\n  }\n  relations {\n    ...Relation\n  }\n  relatedBy {\n    ...Relation\n  }\n}\n\nfragment Relation on EvidenceRelation {\n  kind\n  on\n  note\n  evidence {\n    id\n    reference\n    title\n    kind\n    sensitive\n    state\n  }\n}"): (typeof documents)["fragment Further on Evidence {\n  connection\n  promulgated\n  identifiers {\n    scheme\n    value\n  }\n  translations {\n    language\n    title\n    summary\n    by\n  }\n  relations {\n    ...Relation\n  }\n  relatedBy {\n    ...Relation\n  }\n}\n\nfragment Relation on EvidenceRelation {\n  kind\n  on\n  note\n  evidence {\n    id\n    reference\n    title\n    kind\n    sensitive\n    state\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ItemFile on EvidenceFile {\n  id\n  name\n  mediaType\n  bytes\n  sha256\n  public\n  url\n}"): (typeof documents)["fragment ItemFile on EvidenceFile {\n  id\n  name\n  mediaType\n  bytes\n  sha256\n  public\n  url\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment LinkWords on CrosswalkLink {\n  id\n  relation\n  carries\n  note\n  fromStandard\n  toStandard\n  from {\n    code\n    standard\n    title\n  }\n  to {\n    code\n    standard\n    title\n  }\n}"): (typeof documents)["fragment LinkWords on CrosswalkLink {\n  id\n  relation\n  carries\n  note\n  fromStandard\n  toStandard\n  from {\n    code\n    standard\n    title\n  }\n  to {\n    code\n    standard\n    title\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Refusal on Refused {\n  problems {\n    code\n    field\n    message\n  }\n}"): (typeof documents)["fragment Refusal on Refused {\n  problems {\n    code\n    field\n    message\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Viewer on Viewer {\n  id\n  displayName\n  email\n  canAttach\n  canInvite\n  canReview\n  drafts\n  queue\n  grants {\n    region\n    role\n  }\n}"): (typeof documents)["fragment Viewer on Viewer {\n  id\n  displayName\n  email\n  canAttach\n  canInvite\n  canReview\n  drafts\n  queue\n  grants {\n    region\n    role\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Changes($filter: ChangeFilter, $coming: UpcomingFilter, $first: Int!, $after: String, $upcoming: Boolean!) {\n  changes(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...CellStep\n      jurisdiction {\n        code\n        name {\n          text\n          language\n        }\n      }\n      obligation {\n        code\n        standard\n        title\n      }\n    }\n  }\n  upcoming(filter: $coming, first: 50) @include(if: $upcoming) {\n    day\n    kind\n    before {\n      status\n      confidence\n    }\n    after {\n      status\n      confidence\n    }\n    evidence {\n      id\n      reference\n      title\n      kind\n      sensitive\n    }\n    jurisdiction {\n      code\n      name {\n        text\n        language\n      }\n    }\n    obligation {\n      code\n      standard\n      title\n    }\n  }\n}"): (typeof documents)["query Changes($filter: ChangeFilter, $coming: UpcomingFilter, $first: Int!, $after: String, $upcoming: Boolean!) {\n  changes(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...CellStep\n      jurisdiction {\n        code\n        name {\n          text\n          language\n        }\n      }\n      obligation {\n        code\n        standard\n        title\n      }\n    }\n  }\n  upcoming(filter: $coming, first: 50) @include(if: $upcoming) {\n    day\n    kind\n    before {\n      status\n      confidence\n    }\n    after {\n      status\n      confidence\n    }\n    evidence {\n      id\n      reference\n      title\n      kind\n      sensitive\n    }\n    jurisdiction {\n      code\n      name {\n        text\n        language\n      }\n    }\n    obligation {\n      code\n      standard\n      title\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;