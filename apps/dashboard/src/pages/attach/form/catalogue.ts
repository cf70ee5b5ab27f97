import type { EvidenceLookups } from '@states-must/domain';
import type { AttachQuery } from '../../../gql/attach/graphql.js';
import type { Findable } from '../../../ui/atlas/find-rows.js';
import { foldText } from '../../../ui/text/fold-text.js';
import type { FormValues } from './form-values.js';

/** A jurisdiction that a link may name. */
export interface Place extends Findable {
  language: string;
  region: string;
  regionName: string;
}

/** A criterion that a link may name. */
export interface Question extends Findable {
  obligation: string;
  facet: AttachQuery['standard']['obligations'][number]['criteria'][number]['facet'];
}

/** What the form chooses from, ready to be searched and looked up. */
export interface Catalogue {
  standard: string;
  places: readonly Place[];
  questions: readonly Question[];
  placeOf: ReadonlyMap<string, Place>;
  questionOf: ReadonlyMap<string, Question>;
  /** Codes of obligations. */
  obligations: ReadonlySet<string>;
}

/** Reads the answer of the page's query; places by name, criteria in the standard's order. */
export function readCatalogue(data: Pick<AttachQuery, 'standard' | 'jurisdictions'>): Catalogue {
  const places = data.jurisdictions
    .map(({ code, name, ownName, aliases, region }): Place => ({
      code,
      name: name.text,
      language: name.language,
      region: region.code,
      regionName: region.name.text,
      words: foldText([name.text, ownName?.text ?? '', code, ...aliases].join('\n')),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const questions = data.standard.obligations.flatMap(({ code: obligation, title, criteria }) =>
    criteria.map(({ code, facet, question }): Question => ({
      code,
      name: question,
      obligation,
      facet,
      words: foldText([code, question, title].join('\n')),
    })),
  );
  return {
    standard: data.standard.code,
    places,
    questions,
    placeOf: new Map(places.map((place) => [place.code, place])),
    questionOf: new Map(questions.map((question) => [question.code, question])),
    obligations: new Set(data.standard.obligations.map(({ code }) => code)),
  };
}

/** What the rules look up, from what the form knows. The chosen source is the only one that they can ask for. */
export function lookupsOf(catalogue: Catalogue, values: FormValues): EvidenceLookups {
  const { chosen } = values.source;
  return {
    standard: catalogue.standard,
    hasJurisdiction: (code) => catalogue.placeOf.has(code),
    placesOfCriterion: (code) => {
      const question = catalogue.questionOf.get(code);
      return question ? [{ standard: catalogue.standard, obligation: question.obligation, facet: question.facet }] : [];
    },
    findSource: (id) => (chosen?.id === id ? chosen : null),
    // Items are chosen from what the service offers; what they do to each other it alone knows.
    self: null,
    findItem: (id) => ({ id, leadsBack: false }),
  };
}

/** Criteria whose code, question or obligation holds the text, in the standard's order; those whose code begins with it first. */
export function findQuestions(catalogue: Catalogue, text: string): readonly Question[] {
  const wanted = foldText(text.trim());
  if (wanted === '') return catalogue.questions;
  const byCode = catalogue.questions.filter(({ code }) => foldText(code).startsWith(wanted));
  return [...byCode, ...catalogue.questions.filter((one) => !byCode.includes(one) && one.words.includes(wanted))];
}
