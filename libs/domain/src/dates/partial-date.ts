/**
 * A date as far as it is known: `2024`, `2024-05`, `2024-05-02`, or a range of two of these, `2019/2021`.
 * A brand, so that an unchecked string is never taken for one; `parsePartialDate` makes it.
 */
export type PartialDate = string & { readonly __partialDate: true };

/** A calendar day, `2024-05-02`, in UTC. */
export type Day = string & { readonly __day: true };
