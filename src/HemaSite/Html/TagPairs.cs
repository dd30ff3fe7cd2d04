using HemaSite.Html.Scanning;

namespace HemaSite.Html;

/// <summary>Which opening tags of a text have their closing tags, found in one pass before anything is rendered.</summary>
public sealed class TagPairs
{
    private readonly Dictionary<int, int> closeEnds = [];
    private readonly HashSet<int> pairedCloses = [];
    private readonly Dictionary<string, Stack<int>> open = [];
    private readonly HashSet<string> endless = [];

    /// <summary>Finds the pairs. Stretches for which <paramref name="isCode"/> is true hold no markup.</summary>
    public TagPairs(string text, Func<int, bool> isCode)
    {
        var scanner = new HtmlScanner(text, 0, text.Length, openCommentsAreText: true);
        var depth = 0;
        while (scanner.Next(out var token))
        {
            if (token.Kind is HtmlTokenKind.Text or HtmlTokenKind.Comment || isCode(token.Start))
            {
                if (token.Kind != HtmlTokenKind.Text && isCode(token.Start))
                {
                    scanner.Position = token.Start + 1;
                }

                continue;
            }

            depth += token.Kind == HtmlTokenKind.Open ? Opened(token, text, scanner) : Closed(token);
            if (depth > MaxDepth)
            {
                MaxDepth = depth;
                DeepestAt = token.Start;
            }
        }
    }

    /// <summary>How many elements are open at once at the most; elements whose end may be missing are not counted.</summary>
    public int MaxDepth { get; private set; }

    /// <summary>Where the text is that deep.</summary>
    public int DeepestAt { get; private set; }

    /// <summary>The end of the closing tag for an opening tag at an offset; false when it is never closed.</summary>
    public bool TryGetEnd(int openStart, out int closeEnd) => closeEnds.TryGetValue(openStart, out closeEnd);

    /// <summary>Whether the closing tag at an offset closes something.</summary>
    public bool Closes(int closeStart) => pairedCloses.Contains(closeStart);

    private int Opened(HtmlToken token, string text, HtmlScanner scanner)
    {
        if (AllowedMarkup.IsVoid(token.Name))
        {
            closeEnds[token.Start] = token.End;
            return 0;
        }

        // The inside of a script is no markup: jump to its end when there is one.
        if (token.Name is "script" or "style" && !endless.Contains(token.Name))
        {
            var end = text.IndexOf("</" + token.Name, token.End, StringComparison.OrdinalIgnoreCase);
            scanner.Position = end < 0 ? token.End : end;
            if (end < 0)
            {
                endless.Add(token.Name);
            }
        }

        if (!open.TryGetValue(token.Name, out var stack))
        {
            open[token.Name] = stack = new();
        }

        stack.Push(token.Start);
        return AllowedMarkup.MayStayOpen(token.Name) ? 0 : 1;
    }

    private int Closed(HtmlToken token)
    {
        if (!open.TryGetValue(token.Name, out var stack) || stack.Count == 0)
        {
            return 0;
        }

        closeEnds[stack.Pop()] = token.End;
        pairedCloses.Add(token.Start);
        return AllowedMarkup.MayStayOpen(token.Name) ? 0 : -1;
    }
}
