import { buffer } from 'node:stream/consumers';
import type { TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces';
import { buildStructure } from './buildStructure.ts';
import { PageLayout } from './pageLayout.ts';
import {
  type LaidOutNode,
  normalizePageMargin,
  normalizePageSize,
  PDFDocument,
  SvgMeasure,
  tableLayouts,
} from './pdfmakeParts.ts';
import { TaggedRenderer } from './taggedRenderer.ts';

/** What a document of the app says of itself; pdfmake's other settings are not taken over here. */
export type TaggedDefinition = Pick<
  TDocumentDefinitions,
  | 'styles'
  | 'defaultStyle'
  | 'header'
  | 'footer'
  | 'background'
  | 'pageBreakBefore'
  | 'pageSize'
  | 'pageMargins'
> & {
  content: LaidOutNode[];
  language: string;
  info: { title: string; creator: string; producer: string; creationDate: Date };
};

/**
 * Lays a document out with pdfmake and writes it with a structure tree: headings, paragraphs, lists, tables with their
 * headings, charts with words in their place, and everything in the order in which it is read. Only the given fonts are read.
 */
export function taggedPdf(definition: TaggedDefinition, fonts: TFontDictionary): Promise<Buffer> {
  const { content, info, header, footer, background } = definition;
  const fontFiles = new Set(Object.values(fonts).flatMap((family) => Object.values(family)));
  const pageSize = normalizePageSize(definition.pageSize, undefined);
  const document = new PDFDocument(
    fonts,
    {},
    {},
    {},
    {
      size: [pageSize.width, pageSize.height],
      pdfVersion: '1.7',
      subset: 'PDF/A-2b',
      tagged: true,
      displayTitle: true,
      compress: true,
      lang: definition.language,
      fontLayoutCache: true,
      autoFirstPage: false,
      font: null,
      info: {
        Title: info.title,
        Creator: info.creator,
        Producer: info.producer,
        CreationDate: info.creationDate,
      },
    },
    null,
    (path) => fontFiles.has(path),
  );
  const layout = new PageLayout(pageSize, normalizePageMargin(definition.pageMargins), new SvgMeasure());
  layout.registerTableLayouts(tableLayouts);
  const pages = layout.layoutDocument(
    content,
    document,
    definition.styles ?? {},
    definition.defaultStyle ?? {},
    background,
    header,
    footer,
    undefined,
    definition.pageBreakBefore,
  );
  buildStructure(document, content);
  new TaggedRenderer(document).renderPages(pages);
  document.end();
  return buffer(document);
}
