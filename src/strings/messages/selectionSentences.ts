/** What the bar over a selection of sessions says. */
export const selectionSentences = {
  name: "Selected sessions",
  count: (count: number) => `${count} selected`,
  all: "Select all",
  none: "Select none",
  end: "End selection",
};
