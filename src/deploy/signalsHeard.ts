/**
 * Lets a waiting signal be heard: Node hands it on between two turns of its loop, and work without a pause has none.
 * The first turn may be in its last part already.
 */
export async function signalsHeard(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
