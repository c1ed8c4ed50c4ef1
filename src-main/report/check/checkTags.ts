import { FailedCheck } from '../../../src-shared/disclosure/contract/failedCheck.ts';
import { elementsOf, readStructure } from './readStructure.ts';

/**
 * Holds a finished PDF to what it says of itself: that it is tagged, in Dutch, and can be read out whole.
 * @param alternatives the words in the place of each chart, in their order.
 * @throws FailedCheck for a file that is marked as tagged and has no structure, or that leaves something out of it.
 */
export function checkTags(pdf: Buffer, alternatives: readonly string[]): void {
  const { isMarked, language, root, unmarked } = readStructure(pdf);
  if (!isMarked) throw new FailedCheck('the PDF is not tagged');
  if (root === null || !elementsOf(root).some((element) => element.hasContent)) {
    throw new FailedCheck('the PDF is marked as tagged and has no structure tree');
  }
  if (language !== 'nl-NL') throw new FailedCheck(`the language of the PDF is ${language}`);
  if (unmarked > 0) throw new FailedCheck(`${unmarked} pieces of the PDF stand outside its structure`);
  const figures = elementsOf(root).filter((element) => element.type === 'Figure');
  if (figures.some((one) => !one.alternative)) throw new FailedCheck('a chart without words in its place');
  const said = figures.map((one) => one.alternative);
  if (said.length !== alternatives.length || said.some((text, i) => text !== alternatives[i])) {
    throw new FailedCheck('the words in the place of a chart are not those of the chart');
  }
}
