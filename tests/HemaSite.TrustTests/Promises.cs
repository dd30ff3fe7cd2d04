using System.Collections.Concurrent;

namespace HemaSite.TrustTests;

/// <summary>The promises of the program and the figures that tests found for them.</summary>
public static class Promises
{
    private static readonly ConcurrentDictionary<string, string> Figures = new();

    /// <summary>Every row of docs/reliability.md: its name, what is promised, and how it is tested.</summary>
    public static (string Name, string Promise, string Test)[] Rows { get; } =
    [
        ("hostile sites of our own", "whatever an editor types, a build ends soon, with the right complaint at file, line and column", "some 1000 sites through the program itself, 10 s and 1 GiB each"),
        ("hostile sites of the generator", "the same", "the sites of `../shared/hostile`, the same way"),
        ("hostile sites on a stack of 1 MiB", "a small stack changes nothing", "those in which things nest, in the long measure all, under `ulimit -s 1024`"),
        ("active content", "nothing an editor writes acts in a reader's browser or feed reader", "payloads in every field of a post; all pages, feeds and data parsed and searched for executable forms"),
        ("fuzzing: front matter", "no text makes the reader throw or hang", "seeded mutations of the hostile heads"),
        ("fuzzing: encodings", "no bytes do either", "seeded mutations with a flipped bit"),
        ("fuzzing: Markdown and sanitizer", "nor do bodies; what comes out never acts", "seeded mutations; every result searched for executable forms"),
        ("fuzzing: paths and slugs", "no name leaves its tree", "seeded mutations; every accepted name resolved"),
        ("fuzzing: templates", "no template hangs a build or breaks out of its limits", "seeded mutations of the hostile templates"),
        ("fuzzing: HTTP requests", "no request stops the preview or shows a file that is not a page's", "seeded mutations, each on a connection of its own; secrets lie beside the pages"),
        ("fuzzing: cache files", "what is read is what was written, or nothing", "seeded mutations of a kept file"),
        ("cache", "a damaged, cut, older or newer cache changes nothing of what is built", "flipped bits and cut ends in everything that is kept, the output gone; every published file compared with a clean build"),
        ("opened files", "nothing outside the site, the theme and the output is opened or written", "the program under strace, every path looked at"),
        ("kills", "a killed build leaves the complete old or the complete new site; the next build sweeps and works", "SIGKILL at seeded random moments, every file compared"),
        ("system calls", "the same at every system call that touches files", "strace kills or fails the N-th call"),
        ("faults of the output", "a refusal of the disk ends with 3 and names the path; the old site stays", "the N-th operation fails with each error"),
        ("faults of the content", "the same for reading", "the N-th read fails"),
        ("full disk", "a full disk ends with 3, the old site stays, the stage is removed", "a memory disk of many sizes"),
        ("readers (exchange)", "a reader never misses a file", "two readers while sites are swapped"),
        ("readers (switched link)", "the same where folders cannot be exchanged", "the same with a disk that lacks the call"),
        ("two builds at once", "the second waits; the result is that of one", "two processes at one output"),
        ("eight builds at once", "the others wait; the result is that of one", "eight processes at one output"),
        ("folders that vanish", "a build ends whole or not at all, and never crashes", "the content or the output is renamed away and back at random moments"),
        ("order of a publication", "what is shown has reached the disk before", "the program under strace: every file, one syncfs, then the exchange"),
        ("preview", "it listens to this machine only and opens nothing outside of the site", "the program under strace: sockets that listen, raw requests that lead out, every path looked at"),
        ("too few open files", "exit 3, the path and the operation named, the old site as it was", "builds under falling limits of open files"),
        ("determinism", "the same content gives the same bytes on every machine", "locales × zones × threads × order of folders × place × LF and CRLF"),
        ("JIT and native", "both programs write the same bytes", "every file compared"),
        ("kept work", "nor does it change what the next build takes over from the site that stands", "the record damaged between an edit and the next build, the output in its place; every file compared"),
        ("cost of a publication", "staging, checksums, waiting for the disk and the swap take at most 15 % of a build on disk", "20 000 pages on disk; beginning, checksums and end of the publication against the whole"),
        ("too little memory", "exit 3, nothing half done", "builds under falling limits of memory"),
        ("20 000 posts", "they fit into 1 GiB", "one build, the peak asked of the kernel"),
        ("packages", "locked by hash, allowed licences, no known hole (Scriban's own advisories too)", "lock files, packages and a table of advisories read"),
    ];

    /// <summary>What was found so far, by the name of the row.</summary>
    public static IReadOnlyDictionary<string, string> All => Figures;

    /// <summary>Notes the figure of a row.</summary>
    public static void Note(string row, string figure)
    {
        Assert.Contains(Rows, known => known.Name == row);
        Figures[row] = figure;
    }
}
