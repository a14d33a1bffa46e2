import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** GFM without the filter of tags that GitHub puts behind it. */
function unfiltered(): ReturnType<typeof gfmHtml> {
  const { exit = {}, ...rest } = gfmHtml();
  const { htmlFlowData: _, htmlTextData: __, ...kept } = exit;
  return { ...rest, exit: kept };
}

/** Hosts that make HTML of Markdown and let everything through: tags as they stand, links to wherever they lead. */
export const carelessHosts: Readonly<Record<string, (markdown: string) => string>> = {
  micromark: (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [unfiltered()],
    }),
  marked: (markdown) => marked(markdown, { async: false }) as string,
};
