import type { HarmSummary } from '../../model/harm-summary.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { HarmDocument } from '../schemas/harm.ts';

/** The harm of the area as the document that scripts read. */
export function harmResults(harm: HarmSummary): HarmDocument {
  return {
    ...harm,
    total: quantityOf(harm.total),
    perThousand: quantityOf(harm.perThousand),
    parts: [...harm.parts],
    classes: [...harm.classes],
    most: harm.most && { ...harm.most, indicators: [...harm.most.indicators] },
    apart: [...harm.apart],
    metrics: harm.metrics.map((metric) => ({
      ...metric,
      classes: [...metric.classes],
      equivalentPerThousand: { ...metric.equivalentPerThousand },
    })),
    spreads: [...harm.spreads],
    published: [...harm.published],
  };
}

function quantityOf(quantity: Quantity): HarmDocument['total'] {
  if (quantity.ok) {
    const { value, unit, interval, outerInterval, method } = quantity;
    return { value, unit, interval, outerInterval, method };
  }
  const { unit, reason, detail } = quantity;
  return { value: null, unit, interval: null, outerInterval: null, method: null, reason, detail };
}
