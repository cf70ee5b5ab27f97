/** One thing that is in the way of sending the form. */
export interface FormProblem {
  /** Where in the form, such as links.0.criterion; empty where it is the whole. */
  path: string;
  /** Stable word of the rules or of the service. */
  code: string;
  /** The service's English sentence, for codes that the page has no words for. */
  message: string;
  /** What stood in the field when the service refused it; null for what the page finds itself. */
  refused: string | null;
}
