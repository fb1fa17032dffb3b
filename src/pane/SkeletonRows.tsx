/** As the page has them before the first script (taskpane/skeleton.css). */
export function SkeletonRows() {
  return (
    <div className="skeleton">
      {[1, 2, 3].map((row) => (
        <div className="skeleton-row" key={row}>
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
