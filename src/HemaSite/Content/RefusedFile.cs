using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Content;

/// <summary>Something beside a page that is never opened or published: a link, a pipe, a folder named like a picture.</summary>
public sealed record RefusedFile(FilePath Path, Rule Rule);
