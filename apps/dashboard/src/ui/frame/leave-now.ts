/** Blanks the page and puts a neutral one in its place, so that Back does not return here. */
export function leaveNow(exitSite: string): void {
  document.documentElement.hidden = true;
  document.title = '';
  window.location.replace(exitSite);
}
