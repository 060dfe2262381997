import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3';
import { shapeOf, type TopicShape } from './topic-colours.ts';

/** How D3 draws each mark, on canvas too: `symbol(topicSymbols.star, area).context(context)()`. */
export const topicSymbols: Record<TopicShape, SymbolType> = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  star: symbolStar,
  wye: symbolWye,
};

/**
 * The mark of a topic as path data around 0,0. Marks of one area look equally large.
 * @param index place among the topics, counted from 0
 * @param area in square units
 */
export function drawTopicMark(index: number, area: number): string {
  return symbol(topicSymbols[shapeOf(index)], area).digits(1)()!;
}
