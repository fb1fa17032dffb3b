/** The few pictures that first paint needs, drawn here: an icon library costs more bytes than they do. */
export function AddIcon() {
  return <Icon path="M10 3.5v13M3.5 10h13" />;
}

/** Three dots: strokes of no length, of which only the round ends show. */
export function MoreIcon() {
  return <Icon path="M4.5 10h.01M10 10h.01M15.5 10h.01" width={2.8} />;
}

export function OpenIcon() {
  return <Icon path="M11 4h5v5M16 4l-6.5 6.5M8.5 5H5a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-3.5" />;
}

export function DismissIcon() {
  return <Icon path="m4.5 4.5 11 11m0-11-11 11" />;
}

function Icon({ path, width = 1.2 }: { readonly path: string; readonly width?: number }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
