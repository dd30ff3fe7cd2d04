using System.Collections.Immutable;

namespace HemaSite.Diagnostics;

/// <summary>The complaints of one build, gathered from all threads and handed out in one fixed order.</summary>
public sealed class Complaints
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> items = [];

    /// <summary>Adds one complaint.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            items.Add(diagnostic);
        }
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (gate)
            {
                return items.Count == 0;
            }
        }
    }

    /// <summary>Adds several complaints.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        lock (gate)
        {
            items.AddRange(diagnostics);
        }
    }

    /// <summary>All complaints by file, place and code, each once.</summary>
    public ImmutableArray<Diagnostic> InOrder()
    {
        lock (gate)
        {
            if (items.Count == 0)
            {
                return [];
            }

            return
            [
                .. items
                    .OrderBy(item => item.Span.Source.Path)
                    .ThenBy(item => item.Span.Start)
                    .ThenBy(item => item.Rule.Code, StringComparer.Ordinal)
                    .ThenBy(item => string.Join('\0', item.Arguments), StringComparer.Ordinal)
                    .DistinctBy(item => (item.Span.Source.Path, item.Span.Start, item.Rule.Code, string.Join('\0', item.Arguments))),
            ];
        }
    }
}
