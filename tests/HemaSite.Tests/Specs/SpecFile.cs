using System.Collections.Immutable;

namespace HemaSite.Tests.Specs;

/// <summary>
/// A literate spec: prose for the reader, headings "## …" as cases, fenced blocks titled with a path as their files.
/// Blocks before the first heading belong to every case; fences without a title are prose.
/// </summary>
public sealed record SpecFile(string Name, ImmutableArray<string> Lines, ImmutableArray<SpecCase> Cases)
{
    /// <summary>Reads a spec; headings without a titled block are prose and make no case.</summary>
    /// <exception cref="FormatException">A fence is open, a title is no title, a name or a path stands twice.</exception>
    public static SpecFile Parse(string name, string text)
    {
        var reader = new SpecReader(name, [.. text.ReplaceLineEndings("\n").Split('\n')]);
        return new(name, reader.Lines, reader.Read());
    }
}
