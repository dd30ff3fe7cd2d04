using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;
using HemaSite.Yaml;

namespace HemaSite.Content.FrontMatters;

/// <summary>Reads the block at the head of a page.</summary>
public static class FrontMatterReader
{
    /// <summary>Finds and reads the block and judges its values; never throws, whatever the text. All complaints point into the file.</summary>
    public static FrontMatterResult Read(SourceText source, ReadContext context, Complaints complaints)
    {
        var own = new Complaints();
        var (values, bodyStart) = Values(source, context, own);
        var usable = true;
        foreach (var complaint in own.InOrder())
        {
            usable &= complaint.Severity != Severity.Error;
            complaints.Add(complaint);
        }

        return new(values, bodyStart, usable);
    }

    private static (FrontMatter Values, int BodyStart) Values(SourceText source, ReadContext context, Complaints complaints)
    {
        if (context.IsPost && string.IsNullOrWhiteSpace(source.Content))
        {
            complaints.Add(EncodingRules.Empty.In(source));
            return (FrontMatter.None, 0);
        }

        if (FrontMatterBlock.Find(source, complaints, out var broken) is not { } block)
        {
            if (context.IsPost && !broken)
            {
                complaints.Add(FrontMatterRules.Missing.In(source));
            }

            var shared = broken || context.Shared is null ? FrontMatter.None : FrontMatterValues.Of(new(context.Shared, "", complaints), context.Zone, complaints);
            return (shared, 0);
        }

        var closedEarly = block.IsClosedEarly(source);
        if (closedEarly)
        {
            complaints.Add(FrontMatterRules.ClosedEarly.At(block.ClosingLine(source)));
        }

        if (YamlReader.Read(source, block.Start, block.Length, YamlLimits.FrontMatter, complaints) is not { } map)
        {
            return (FrontMatter.None, block.BodyStart);
        }

        map = map.Over(context.Shared);
        var values = FrontMatterValues.Of(new(map, "", complaints), context.Zone, complaints);
        if (!closedEarly)
        {
            Require(source, map, context, values, complaints);
        }

        return (values, block.BodyStart);
    }

    private static void Require(SourceText source, YamlMap map, ReadContext context, FrontMatter values, Complaints complaints)
    {
        var title = map.Find("title");
        if (values.Title is null && (title is null ? context.IsPost : title.Value is YamlScalar { Value: var text } scalar && (scalar.IsNull || string.IsNullOrWhiteSpace(text))))
        {
            complaints.Add(title is null ? FrontMatterRules.NoTitle.In(source) : FrontMatterRules.NoTitle.At(title.KeySpan));
        }
    }
}
