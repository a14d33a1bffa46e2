import type { Nodes, PhrasingContent, RootContent, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A block of a Markdown document as an independent parser sees it. */
export type Seen =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'items'; readonly texts: readonly string[] }
  | { readonly kind: 'rule' };

/** What stands around an insertion or a deletion. */
const MARK = /^<\/?(?:ins|del)>$/;

const parser = unified().use(remarkParse).use(remarkGfm);

function unexpected(node: Nodes): never {
  throw new Error(`${node.type}: ${JSON.stringify(node)}`);
}

/**
 * The text of what should be nothing but text. remark-gfm links bare addresses in the finished tree too, whether
 * escaped or not; such a link has no place in the source and counts as the text it shows.
 */
function plain(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'html' && MARK.test(node.value)) return '';
      if (node.type === 'link' && node.position === undefined) return plain(node.children);
      return unexpected(node);
    })
    .join('');
}

function seen(node: RootContent): Seen {
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', depth: node.depth, text: plain(node.children) };
    case 'paragraph': {
      const [only, ...rest] = node.children;
      if (only?.type === 'strong' && rest.length === 0) return { kind: 'strong', text: plain(only.children) };
      return { kind: 'paragraph', text: plain(node.children) };
    }
    case 'table': {
      const cells = (row: { children: readonly TableCell[] }) =>
        row.children.map((cell) => plain(cell.children));
      return { kind: 'table', rows: node.children.map(cells) };
    }
    case 'list':
      return {
        kind: 'items',
        texts: node.children.map(({ children }) => {
          const [only, ...rest] = children;
          return only?.type === 'paragraph' && rest.length === 0 ? plain(only.children) : unexpected(node);
        }),
      };
    case 'thematicBreak':
      return { kind: 'rule' };
    default:
      return unexpected(node);
  }
}

/** The blocks of a Markdown document; throws where there is anything but blocks with plain text. */
export function markdownTree(markdown: string): readonly Seen[] {
  return parser.parse(markdown).children.map(seen);
}
