/** The page of the simulated Excel; everything in it is made by its script. */
export const hostPageHtml = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Excel (simulated)</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/host.css">
    <script src="/host.js" defer></script>
  </head>
  <body></body>
</html>
`;
