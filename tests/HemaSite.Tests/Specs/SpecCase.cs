using System.Collections.Immutable;
using HemaSite.Files;

namespace HemaSite.Tests.Specs;

/// <summary>One heading of a spec: a small site, and what must come of it. <paramref name="EndLine"/> is where its last block ends.</summary>
public sealed record SpecCase(string Name, ImmutableArray<SpecBlock> Shared, ImmutableArray<SpecBlock> Blocks, int EndLine)
{
    /// <summary>The site: files of the preamble, replaced by the case's own where both have one.</summary>
    public MemoryTree Site
    {
        get
        {
            var files = new Dictionary<FilePath, byte[]>();
            foreach (var block in Shared.Concat(Blocks).Where(block => block.Kind == SpecBlockKind.Input))
            {
                files[new(block.Path)] = block.Bytes;
            }

            return new(files);
        }
    }

    /// <summary>The words of the command line; a case's own block replaces that of the preamble.</summary>
    public ImmutableArray<string> Options =>
        (Of(Blocks, SpecBlockKind.Options) ?? Of(Shared, SpecBlockKind.Options))?.Text
            .Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToImmutableArray() ?? [];

    /// <summary>The block of complaints, or null: silence is expected.</summary>
    public SpecBlock? Complaints => Of(Blocks, SpecBlockKind.Complaints);

    /// <summary>The blocks that show output.</summary>
    public IEnumerable<SpecBlock> Outputs => Blocks.Where(block => block.Kind == SpecBlockKind.Output);

    /// <summary>The output files that must not exist.</summary>
    public IEnumerable<string> Absent =>
        Blocks.Where(block => block.Kind == SpecBlockKind.Absent)
            .SelectMany(block => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static SpecBlock? Of(ImmutableArray<SpecBlock> blocks, SpecBlockKind kind) => blocks.SingleOrDefault(block => block.Kind == kind);
}
