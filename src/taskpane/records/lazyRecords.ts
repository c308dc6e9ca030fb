import { lazyPart } from "../parts/lazyPart";

export const LazyFurtherRecords = lazyPart(
  async () => (await import(/* webpackChunkName: "records" */ "./FurtherRecords")).FurtherRecords,
);

export const LazyCreateLead = lazyPart(
  async () => (await import(/* webpackChunkName: "records" */ "./CreateLead")).CreateLead,
);
