/**
 * The page that each test file runs in. A rejection that nobody handles fails the test that is under way: it becomes an
 * error of the page, which the test framework listens to. In CI, properties are tested with the same cases each time.
 *
 * @param {string} framework address of the test framework's module
 */
export const testPage = (framework) => `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <script>
      globalThis.propertySeed = ${process.env['CI'] ? 20191228 : 'undefined'};
      addEventListener('unhandledrejection', ({reason}) => {
        throw reason;
      });
    </script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>
`;
