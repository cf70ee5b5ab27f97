import type { Area, Criterion, Jurisdiction, Method, Obligation, Region, Standard, Work } from '@states-must/domain';
import { unknownCode } from '../errors/refuse.js';

/** What `loadReference` of the database gives. */
export interface ReferenceData {
  standards: Standard[];
  regions: Region[];
  jurisdictions: Jurisdiction[];
  works: Work[];
  method: Method;
}

/** A criterion and the obligation and standard it belongs to. */
export interface PlacedCriterion {
  criterion: Criterion;
  obligation: Obligation;
  standard: Standard;
}

/**
 * Standards, jurisdictions, regions and works in memory, by code. They change with the catalogue only, so they are read
 * once. Codes are matched without regard to case. A lookup that must succeed is a verb (`standardOf`) and throws an error
 * that names the code; the others give undefined.
 */
export class Reference {
  readonly standards: readonly Standard[];
  readonly regions: readonly Region[];
  /** By code. */
  readonly jurisdictions: readonly Jurisdiction[];
  readonly works: readonly Work[];
  /** The method in force. */
  readonly method: Method;
  private readonly standardByCode: Map<string, Standard>;
  private readonly regionByCode: Map<string, Region>;
  private readonly jurisdictionByCode: Map<string, Jurisdiction>;
  private readonly partsByParent = new Map<string, Jurisdiction[]>();
  private readonly territoriesByState = new Map<string, Jurisdiction[]>();
  private readonly criterionByKey = new Map<string, PlacedCriterion>();

  constructor(
    data: ReferenceData,
    /** Code of the standard that is meant where none is named. */
    readonly defaultStandard: string,
  ) {
    this.standards = data.standards;
    this.regions = [...data.regions].sort((a, b) => a.order - b.order);
    this.jurisdictions = [...data.jurisdictions].sort((a, b) => (a.code < b.code ? -1 : 1));
    this.works = data.works;
    this.method = data.method;
    this.standardByCode = byCode(data.standards);
    this.regionByCode = byCode(data.regions);
    this.jurisdictionByCode = byCode(data.jurisdictions);
    for (const one of this.jurisdictions) {
      if (one.parent) push(this.partsByParent, one.parent, one);
      if (one.level === 'TERRITORY') push(this.territoriesByState, one.answeringState, one);
    }
    for (const standard of data.standards) {
      for (const obligation of standard.obligations) {
        for (const criterion of obligation.criteria) {
          this.criterionByKey.set(key(standard.code, criterion.code), { criterion, obligation, standard });
        }
      }
    }
  }

  /** The standard of that code, or the default one. @throws UNKNOWN_STANDARD */
  standardOf(code?: string | null): Standard {
    const asked = code ?? this.defaultStandard;
    const found = this.standardByCode.get(asked.toUpperCase());
    if (!found) throw unknownCode('standard', asked);
    return found;
  }

  findStandard(code: string): Standard | undefined {
    return this.standardByCode.get(code.toUpperCase());
  }

  findJurisdiction(code: string): Jurisdiction | undefined {
    return this.jurisdictionByCode.get(code.toUpperCase());
  }

  /** @throws UNKNOWN_JURISDICTION */
  jurisdictionOf(code: string): Jurisdiction {
    const found = this.findJurisdiction(code);
    if (!found) throw unknownCode('jurisdiction', code);
    return found;
  }

  /** @throws UNKNOWN_REGION */
  regionOf(code: string): Region {
    const found = this.regionByCode.get(code.toUpperCase());
    if (!found) throw unknownCode('region', code);
    return found;
  }

  findObligation(standard: Standard, code: string): Obligation | undefined {
    const wanted = code.toUpperCase();
    return standard.obligations.find((one) => one.code === wanted);
  }

  /** @throws UNKNOWN_OBLIGATION */
  obligationOf(standard: Standard, code: string): Obligation {
    const found = this.findObligation(standard, code);
    if (!found) throw unknownCode('obligation', code);
    return found;
  }

  findArea(standard: Standard, code: string): Area | undefined {
    const wanted = code.toUpperCase();
    return standard.areas.find((one) => one.code === wanted);
  }

  /** @throws UNKNOWN_AREA */
  areaOf(standard: Standard, code: string): Area {
    const found = this.findArea(standard, code);
    if (!found) throw unknownCode('area', code);
    return found;
  }

  findCriterion(standard: string, code: string): PlacedCriterion | undefined {
    return this.criterionByKey.get(key(standard, code));
  }

  /** @throws UNKNOWN_CRITERION */
  criterionOf(standard: string, code: string): PlacedCriterion {
    const found = this.findCriterion(standard, code);
    if (!found) throw unknownCode('criterion', code);
    return found;
  }

  /** Parts of the state that make their own law here, by code. */
  partsOf(state: string): readonly Jurisdiction[] {
    return this.partsByParent.get(state) ?? [];
  }

  /** Territories that the state answers for, by code. */
  territoriesOf(state: string): readonly Jurisdiction[] {
    return this.territoriesByState.get(state) ?? [];
  }
}

function key(standard: string, criterion: string): string {
  return `${standard.toUpperCase()}|${criterion.toUpperCase()}`;
}

function byCode<T extends { code: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.code.toUpperCase(), one]));
}

function push<T>(map: Map<string, T[]>, at: string, one: T): void {
  const list = map.get(at);
  if (list) list.push(one);
  else map.set(at, [one]);
}
