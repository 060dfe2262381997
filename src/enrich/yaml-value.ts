import { isNode, type Document } from 'yaml';

/**
 * A part of a YAML document as a plain value. Undefined where it holds a reference that leads
 * nowhere: a curator's text that starts with `*` reads as one.
 * @param node the whole document where absent
 */
export function toValue(document: Document, node: unknown = document.contents): unknown {
  try {
    return isNode(node) ? node.toJS(document) : undefined;
  } catch {
    return undefined;
  }
}
