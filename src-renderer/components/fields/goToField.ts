/** Puts the focus on the first control inside `place` and that control on the screen, also from a folded part. */
export function goToField(place: HTMLElement | null): void {
  if (!place) return;
  const folded = place.closest('details');
  if (folded) folded.open = true;
  place.scrollIntoView({ block: 'nearest' });
  place.querySelector<HTMLElement>('[role="spinbutton"], input, textarea, button')?.focus();
}
