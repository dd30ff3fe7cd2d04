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

    /// <summary>Whether one is about a rule.</summary>
    public bool Has(Rule rule)
    {
        lock (gate)
        {
            return items.Exists(item => item.Rule.Code == rule.Code);
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

    /// <summary>These complaints and others.</summary>
    public Complaints With(Complaints others)
    {
        var all = new Complaints();
        foreach (var one in (ReadOnlySpan<Complaints>)[this, others])
        {
            lock (one.gate)
            {
                all.items.AddRange(one.items);
            }
        }

        return all;
    }

    /// <summary>Takes back what was said of a text as it was, and says what is to be said of it now.</summary>
    public void Replace(IEnumerable<Diagnostic> before, IEnumerable<Diagnostic> now)
    {
        var gone = before.ToHashSet(ReferenceEqualityComparer.Instance);
        lock (gate)
        {
            items.RemoveAll(gone.Contains);
            items.AddRange(now);
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
