/**
 * Whether the file is checked out, and by whom, as Graph's `publication` facet tells (driveItem, publicationFacet).
 * `notSaid`: Graph has no such facet for the place where the file is kept.
 */
export type CheckOut =
  | { readonly kind: "checkedOut"; readonly by?: string }
  | { readonly kind: "notCheckedOut" }
  | { readonly kind: "notSaid" };
