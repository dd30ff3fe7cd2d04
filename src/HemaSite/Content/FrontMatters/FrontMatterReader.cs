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
            // A block that never ends has swallowed the body.
            return (WithoutBlock(source, context, broken, complaints), broken ? source.Content.Length : 0);
        }

        var goesOn = GoesOnBelow(block, source, complaints);
        if (YamlReader.Read(source, block.Start, block.Length, YamlLimits.FrontMatter, complaints) is not { } own)
        {
            if (YamlSalvage.Read(source, block.Start, block.Length, YamlLimits.FrontMatter, complaints) is { } rest)
            {
                // The page is lost to this build, but its other values are told of too.
                FrontMatterValues.Of(new(rest, "", complaints), context.Zone, complaints);
            }

            return (FrontMatter.None, block.BodyStart);
        }

        var map = context.Defaults is { } defaults ? own.Over(defaults) : own;
        var values = FrontMatterValues.Of(new(map, "", complaints), context.Zone, complaints);
        if (!goesOn)
        {
            Require(source, map, context, values, complaints);
        }

        // Closed early or begun twice, the rest is front matter still, and no text to judge.
        return (values, goesOn ? source.Content.Length : block.BodyStart);
    }

    private static bool GoesOnBelow(FrontMatterBlock block, SourceText source, Complaints complaints)
    {
        if (block.IsClosedEarly(source))
        {
            complaints.Add(FrontMatterRules.ClosedEarly.At(block.ClosingLine(source)));
            return true;
        }

        if (block.SecondBlock(source) is >= 0 and var second)
        {
            complaints.Add(YamlRules.SecondDocument.At(source.Span(second, 3)));
            return true;
        }

        return false;
    }

    // Without a block of its own a page has the values of its folder, if there are any.
    private static FrontMatter WithoutBlock(SourceText source, ReadContext context, bool broken, Complaints complaints)
    {
        if (broken || context.Defaults is not { } map)
        {
            if (context.IsPost && !broken)
            {
                complaints.Add(FrontMatterRules.Missing.In(source));
            }

            return FrontMatter.None;
        }

        var values = FrontMatterValues.Of(new(map, "", complaints), context.Zone, complaints);
        Require(source, map, context, values, complaints);
        return values;
    }

    private static void Require(SourceText source, YamlMap map, ReadContext context, FrontMatter values, Complaints complaints)
    {
        var title = map.Find("title");
        if (values.Title is null && (title is null ? context.IsPost : title.Value is YamlScalar { Value: var text } scalar && (scalar.IsNull || !text.Any(FrontMatterValues.IsSeen))))
        {
            complaints.Add(title is null ? FrontMatterRules.NoTitle.In(source) : FrontMatterRules.NoTitle.At(title.KeySpan));
        }
    }
}
