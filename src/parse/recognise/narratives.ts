import { type OverviewTopic, overviewTopics } from '../../form/overview-topics.js';
import type { NarrativeKey } from '../../form/sections.js';
import { wordingsOf } from '../../form/wording.js';
import type { Narrative, ParagraphPointer } from '../../report/narrative.js';
import { fold } from '../../text/fold.js';
import { subHeading, withoutHeadingOrdinal } from '../../text/sub-heading.js';
import { type Piece, sourceOffset } from '../block.js';
import { isLine, type TextBlock } from '../text-block.js';

/** A paragraph of the report with its place in the source. */
export interface PlacedParagraph {
  readonly pointer: ParagraphPointer;
  readonly piece: Piece;
}

/** The text of a part of the report. */
export interface ReadNarrative {
  readonly narrative: Narrative;
  readonly paragraphs: readonly PlacedParagraph[];
}

interface OpenBlock {
  readonly heading: string | null;
  readonly pieces: Piece[];
}

/** The part of 总体情况 that a heading speaks of; the first where it speaks of several. */
function topicOf(heading: string): OverviewTopic | null {
  const folded = fold(heading);
  const topic = overviewTopics.find((one) => wordingsOf(one).some((words) => folded.includes(words)));
  return topic?.key ?? null;
}

/** The rest of a line behind a run-in heading. */
function restOf(line: Piece, at: number): Piece {
  return {
    text: line.text.slice(at),
    start: sourceOffset(line, at),
    end: line.end,
    offsetAt: (index) => sourceOffset(line, at + index),
  };
}

/** Parts the lines of a section into blocks by their sub-headings. */
function blocksOf(lines: readonly TextBlock[]): readonly OpenBlock[] {
  const blocks: OpenBlock[] = [];
  const add = (piece: Piece): void => {
    const last = blocks.at(-1);
    if (last) last.pieces.push(piece);
    else blocks.push({ heading: null, pieces: [piece] });
  };
  for (const line of lines) {
    const sub = isLine(line) ? subHeading(line.text) : null;
    if (line.kind === 'heading') blocks.push({ heading: withoutHeadingOrdinal(line.text), pieces: [] });
    else if (sub) {
      blocks.push({ heading: sub.heading, pieces: [] });
      if (sub.restAt !== null) add(restOf(line, sub.restAt));
    } else add(line);
  }
  return blocks;
}

/** Reads the text of a part of the report: blocks under their sub-headings, paragraph by paragraph. */
export function readNarrative(key: NarrativeKey, lines: readonly TextBlock[]): ReadNarrative {
  const blocks = blocksOf(lines);
  return {
    narrative: blocks.map(({ heading, pieces }) => ({
      heading,
      topic: key === 'overview' && heading !== null ? topicOf(heading) : null,
      paragraphs: pieces.map(({ text }) => text),
    })),
    paragraphs: blocks.flatMap(({ pieces }, block) =>
      pieces.map((piece, index) => ({
        pointer: `/narrative/${key}/${block}/paragraphs/${index}` as ParagraphPointer,
        piece,
      })),
    ),
  };
}
