using System.Collections.Immutable;

namespace HemaSite.Tests.Specs;

/// <summary>Walks once over the lines of a spec and gathers its cases.</summary>
public sealed class SpecReader(string name, ImmutableArray<string> lines)
{
    private readonly List<SpecCase> cases = [];
    private readonly List<SpecBlock> blocks = [];
    private ImmutableArray<SpecBlock> shared = [];
    private string? heading;
    private int at;

    /// <summary>The lines of the file.</summary>
    public ImmutableArray<string> Lines { get; } = lines;

    /// <summary>Reads all cases; to be called once.</summary>
    public ImmutableArray<SpecCase> Read()
    {
        for (; at < Lines.Length; at++)
        {
            if (FenceOf(Lines[at]) is { } fence)
            {
                ReadBlock(fence);
            }
            else if (Lines[at].StartsWith("## ", StringComparison.Ordinal))
            {
                CloseCase();
                heading = Lines[at][3..].Trim();
            }
        }

        CloseCase();
        return [.. cases];
    }

    private void CloseCase()
    {
        if (heading is null)
        {
            shared = [.. blocks];
            _ = shared.All(block => block.Kind is SpecBlockKind.Input or SpecBlockKind.Options)
                ? true
                : throw Fault("only files and options may stand before the first heading");
        }
        else if (blocks.Count > 0)
        {
            _ = cases.All(other => other.Name != heading) ? true : throw Fault($"two cases are named '{heading}'");
            cases.Add(new(heading, shared, [.. blocks], blocks[^1].FirstLine + blocks[^1].LineCount + 1));
        }

        blocks.Clear();
    }

    private void ReadBlock(string fence)
    {
        var opening = at;
        var title = Lines[at].TrimStart('`', '~').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = ++at;
        while (at < Lines.Length && !IsClosing(Lines[at], fence))
        {
            at++;
        }

        if (at == Lines.Length)
        {
            at = opening;
            throw Fault("the fence is never closed");
        }

        if (title.Length < 2)
        {
            return;
        }

        var text = at == first ? "" : string.Join('\n', Lines[first..at]) + "\n";
        var block = BlockOf(title) with { Notation = title[0], Text = text, FirstLine = first, LineCount = at - first };
        if (blocks.Any(other => (other.Kind, other.Path, other.Selector) == (block.Kind, block.Path, block.Selector)))
        {
            throw Fault($"'{string.Join(' ', title[1..])}' stands twice in one case");
        }

        blocks.Add(block);
    }

    private SpecBlock BlockOf(string[] title) => title switch
    {
        [_, "complaints"] => new(SpecBlockKind.Complaints, "", "", "", 0, 0),
        [_, "absent"] => new(SpecBlockKind.Absent, "", "", "", 0, 0),
        [_, "options"] => new(SpecBlockKind.Options, "", "", "", 0, 0),
        [_, var path, .. var selector] when path.StartsWith("public/", StringComparison.Ordinal) =>
            new(SpecBlockKind.Output, path, string.Join(' ', selector), "", 0, 0),
        [_, var path] when path.Contains('/') || path.Contains('.') => new(SpecBlockKind.Input, path, "", "", 0, 0),
        _ => throw Fault($"'{string.Join(' ', title[1..])}' is neither a path nor complaints, absent or options"),
    };

    private FormatException Fault(string what) => new($"{name}:{Math.Min(at, Lines.Length - 1) + 1}: {what}");

    // Three or more backticks or tildes at the start of the line.
    private static string? FenceOf(string line)
    {
        if (!line.StartsWith("```", StringComparison.Ordinal) && !line.StartsWith("~~~", StringComparison.Ordinal))
        {
            return null;
        }

        return line[..^line.AsSpan().TrimStart(line[0]).Length];
    }

    private static bool IsClosing(string line, string fence) =>
        line.StartsWith(fence, StringComparison.Ordinal) && line.AsSpan().TrimEnd().Trim(fence[0]).IsEmpty;
}
