/**
 * What a partnership keeps beside its figures: the scorecard of indicators, risks, actions, the plan, what residents
 * say, compliance. Each is left out where the configuration has nothing of it.
 */
// biome-ignore lint/suspicious/noEmptyInterface: its parts are added by the registers themselves.
export interface Registers {}
