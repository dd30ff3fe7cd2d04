namespace HemaSite.Tests.Architecture;

[Collection(HouseTests.Name)]
public sealed class HouseMapTests(House house)
{
    [Fact]
    public void The_map_in_the_architecture_text_is_the_code()
    {
        Assert.Empty(FloorPlan.FindCircle(house.RoomArrows));
        KeptText.PartMustBe("ARCHITECTURE.md", "<!-- map: generated -->", "<!-- /map -->", HouseMap.Draw(Floors.BottomUp, house.RoomArrows));
    }

    [Fact]
    public void An_arrow_that_follows_from_others_is_left_out()
    {
        Arrow[] arrows = [new("C", "B", ""), new("B", "A", ""), new("C", "A", ""), new("D", "A", "")];
        Assert.Equal(["C B", "B A", "D A"], HouseMap.Shortened(arrows).Select(arrow => $"{arrow.From} {arrow.To}"));
    }

    [Fact]
    public void A_new_arrow_changes_the_map() =>
        Assert.NotEqual(HouseMap.Draw([["A"], ["B"]], []), HouseMap.Draw([["A"], ["B"]], [new("B", "A", "")]));

    [Fact]
    public void Only_the_part_between_the_markers_is_replaced()
    {
        Assert.Equal("x<a>\nnew\n<b>y", KeptText.Replace("x<a>old<b>y", "<a>", "<b>", "new\n"));
        Assert.Throws<FormatException>(() => KeptText.Replace("x<b>old<a>y", "<a>", "<b>", "new"));
    }
}
